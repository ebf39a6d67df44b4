// dcmjs-dimse as SCP of many services, without memory: server.mjs PORT. Prints a line for every request.
import dcmjsDimse from "dcmjs-dimse";

const { Client, Dataset, Scp, Server, requests, responses, constants, log } = dcmjsDimse;
const { Status, SopClass, PresentationContextResult } = constants;
log.level = "error";

// Where the event of a storage commitment goes: AE title, host and port of the requestor's listener.
const [port, reportTo, reportPort] = process.argv.slice(2);

function say(what) {
  console.log(what);
}

function report(asked) {
  const event = new requests.NEventReportRequest(SopClass.StorageCommitmentPushModel, "1.2.840.10008.1.20.1.1", 1);
  const elements = asked.getDataset().getElements();
  event.setDataset(new Dataset({ TransactionUID: elements.TransactionUID, ReferencedSOPSequence: elements.ReferencedSOPSequence }));
  const client = new Client();
  client.addRequest(event);
  client.on("networkError", (error) => say(`event: ${error.message}`));
  client.send("127.0.0.1", Number(reportPort), "DCMJS", reportTo);
}

class Peer extends Scp {
  associationRequested(association) {
    for (const { id } of association.getPresentationContexts()) {
      const context = association.getPresentationContext(id);
      context.setResult(PresentationContextResult.Accept, context.getTransferSyntaxUids()[0]);
    }
    this.sendAssociationAccept();
  }
  answer(name, kind, request, callback) {
    say(name);
    const response = kind.fromRequest(request);
    response.setStatus(Status.Success);
    callback(response);
  }
  cEchoRequest(request, callback) {
    this.answer("C-ECHO", responses.CEchoResponse, request, callback);
  }
  cStoreRequest(request, callback) {
    this.answer("C-STORE", responses.CStoreResponse, request, callback);
  }
  cFindRequest(request, callback) {
    say("C-FIND");
    const match = responses.CFindResponse.fromRequest(request);
    match.setDataset(new Dataset({ QueryRetrieveLevel: "STUDY", PatientName: "DOE^JOHN", PatientID: "P1", 
      StudyInstanceUID: request.getDataset().getElements().StudyInstanceUID }));
    match.setStatus(Status.Pending);
    const end = responses.CFindResponse.fromRequest(request);
    end.setStatus(Status.Success);
    callback([match, end]);
  }
  nCreateRequest(request, callback) {
    this.answer("N-CREATE", responses.NCreateResponse, request, callback);
  }
  nSetRequest(request, callback) {
    this.answer("N-SET", responses.NSetResponse, request, callback);
  }
  nActionRequest(request, callback) {
    this.answer("N-ACTION", responses.NActionResponse, request, callback);
    setTimeout(() => report(request), 200);
  }
  associationReleaseRequested() {
    this.sendAssociationReleaseResponse();
  }
}

const server = new Server(Peer);
server.on("networkError", () => {});
server.listen(Number(port));
