// One operation of dcmjs-dimse as SCU: client.mjs SERVICE HOST PORT CALLED_AE CALLING_AE [FILE | UID...]. Exit code 0: it
// was answered with success, and with what was to be expected.
import dcmjsDimse from "dcmjs-dimse";

const { Client, Dataset, requests, responses, constants, log } = dcmjsDimse;
const { Status, SopClass } = constants;
log.level = "error";
const [service, host, port, called, calling, ...words] = process.argv.slice(2);
let received = 0;

function perform(request) {
  return new Promise((resolve, reject) => {
    const answers = [];
    const client = new Client();
    request.on("response", (response) => answers.push(response));
    client.addRequest(request);
    client.on("cStoreRequest", (asked, callback) => {
      received += 1;
      const response = responses.CStoreResponse.fromRequest(asked);
      response.setStatus(Status.Success);
      callback(response);
    });
    client.on("networkError", reject);
    client.on("associationRejected", () => reject(new Error("rejected")));
    client.on("closed", () => resolve(answers));
    client.send(host, Number(port), calling, called);
  });
}

function expect(condition, what) {
  if (!condition) throw new Error(what);
}

async function succeed(request) {
  const answers = await perform(request);
  const status = answers.at(-1)?.getStatus();
  expect(status === Status.Success, `status ${status}`);
  return answers.filter((answer) => answer.getStatus() === Status.Pending);
}

const step = { SpecificCharacterSet: "ISO_IR 100", Modality: "CT", PatientName: "DOE^JOHN", PatientID: "P1", PerformedStationAETitle: calling,
  PerformedProcedureStepStartDate: "20260101", PerformedProcedureStepStartTime: "120000", PerformedProcedureStepStatus: "IN PROGRESS",
  PerformedProcedureStepID: "PPS1", PerformedSeriesSequence: [],
  ScheduledStepAttributesSequence: [{ StudyInstanceUID: "1.2.3", AccessionNumber: "A1", RequestedProcedureID: "R1", ScheduledProcedureStepID: "S1" }] };
const ended = { PerformedProcedureStepStatus: "COMPLETED", PerformedProcedureStepEndDate: "20260101", PerformedProcedureStepEndTime: "121000",
  PerformedSeriesSequence: [{ SeriesInstanceUID: "1.2.3.4", ProtocolName: "P", RetrieveAETitle: "",
    ReferencedImageSequence: [{ ReferencedSOPClassUID: "1.2.840.10008.5.1.4.1.1.2", ReferencedSOPInstanceUID: "1.2.3.4.5" }] }] };

const services = {
  echo: () => succeed(new requests.CEchoRequest()),
  store: () => succeed(new requests.CStoreRequest(words[0])),
  async find() {
    const matches = await succeed(requests.CFindRequest.createStudyFindRequest({ StudyInstanceUID: words[0], PatientName: "" }));
    expect(matches.length === 1, `${matches.length} matches`);
  },
  async get() {
    await succeed(requests.CGetRequest.createStudyGetRequest(words[0]));
    expect(received > 0, "nothing came");
  },
  async move() {
    await succeed(requests.CMoveRequest.createStudyMoveRequest(words[1], words[0]));
  },
  async worklist() {
    const matches = await succeed(requests.CFindRequest.createWorklistFindRequest({ PatientName: "*" }));
    expect(matches.length > 0, "nothing is scheduled");
  },
  async mpps() {
    const uid = Dataset.generateDerivedUid();
    const create = new requests.NCreateRequest(SopClass.ModalityPerformedProcedureStep, uid);
    create.setDataset(new Dataset(step));
    await succeed(create);
    const set = new requests.NSetRequest(SopClass.ModalityPerformedProcedureStep, uid);
    set.setDataset(new Dataset(ended));
    await succeed(set);
  },
  async commit() {
    const action = new requests.NActionRequest(SopClass.StorageCommitmentPushModel, "1.2.840.10008.1.20.1.1", 1);
    action.setDataset(new Dataset({ TransactionUID: Dataset.generateDerivedUid(),
      ReferencedSOPSequence: [{ ReferencedSOPClassUID: words[0], ReferencedSOPInstanceUID: words[1] }] }));
    await succeed(action);
  },
};

try {
  await services[service]();
  process.exit(0);
} catch (error) {
  console.error(error.message ?? error);
  process.exit(1);
}
