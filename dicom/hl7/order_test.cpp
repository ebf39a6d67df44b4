#include "dicom/hl7/order.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/hl7/patient.h"

namespace dicom::hl7 {
namespace {

Message parsed(std::string_view text) {
  Diagnostics diagnostics;
  auto message = Message::parse(as_bytes(text), diagnostics);
  EXPECT_TRUE(message.has_value()) << message.error().to_string();
  return message ? *message : Message();
}

// A scheduled procedure as IHE's RAD-4 has it in HL7 v2.3.1.
constexpr std::string_view orm =
    "MSH|^~\\&|DSS|HOSP|ISO|IMG|20260131101500||ORM^O01|1|P|2.3.1\r"
    "PID|1||A17^^^HOSP||Doe^John^Q^Jr^Dr||19700102|M\r"
    "PV1|1|I|WARD^12^2|||||R1^Refer^Ada\r"
    "AL1|1||^PENICILLIN\r"
    "ORC|NW|P100^HIS|F200^DSS||SC||1^once^^20260201103000^^S|||||Q1^Quest^Ann\r"
    "OBR|1|P100^HIS|F200^DSS|CT01^CT head^L^PROT7^Head with contrast^99X|||||||||||"
    "|Q1^Quest^Ann||ACC55|RP66|SPS77|CT1|||CT|||1^once^^20260201103000^^S||||^trauma|||||||||||||RPC1^CT of the "
    "head^L\r"
    "ZDS|1.2.826.0.1.3680043.9.1^App^Application^DICOM\r";

TEST(Order, BecomesAWorklistItem) {
  const auto steps = read_order(parsed(orm));
  ASSERT_TRUE(steps.has_value()) << steps.error().text;
  ASSERT_EQ(steps->size(), 1U);
  EXPECT_EQ(steps->front().action, OrderAction::schedule);
  const DataSet& item = steps->front().item;
  EXPECT_EQ(item.text_or_empty(tags::PatientName), "Doe^John^Q^Dr^Jr");
  EXPECT_EQ(item.text_or_empty(tags::PatientID), "A17");
  EXPECT_EQ(item.text_or_empty(tags::IssuerOfPatientID), "HOSP");
  EXPECT_EQ(item.text_or_empty(tags::PatientBirthDate), "19700102");
  EXPECT_EQ(item.text_or_empty(tags::PatientSex), "M");
  EXPECT_EQ(item.text_or_empty(tags::CurrentPatientLocation), "WARD 12 2");
  EXPECT_EQ(item.text_or_empty(tags::ReferringPhysicianName), "Refer^Ada");
  EXPECT_EQ(item.text_or_empty(tags::Allergies), "PENICILLIN");
  EXPECT_EQ(item.text_or_empty(tags::AccessionNumber), "ACC55");
  EXPECT_EQ(item.text_or_empty(tags::RequestedProcedureID), "RP66");
  EXPECT_EQ(item.text_or_empty(tags::RequestedProcedureDescription), "CT of the head");
  EXPECT_EQ(item.text_or_empty(tags::RequestedProcedurePriority), "STAT");
  EXPECT_EQ(item.text_or_empty(tags::RequestingPhysician), "Quest^Ann");
  EXPECT_EQ(item.text_or_empty(tags::ReasonForTheRequestedProcedure), "trauma");
  EXPECT_EQ(item.text_or_empty(tags::StudyInstanceUID), "1.2.826.0.1.3680043.9.1");
  EXPECT_EQ(item.text_or_empty(tags::PlacerOrderNumberImagingServiceRequest), "P100");
  const auto sequence = item.get<Sequence>(tags::ScheduledProcedureStepSequence);
  ASSERT_TRUE(sequence.has_value());
  const DataSet& step = sequence->front();
  EXPECT_EQ(step.text_or_empty(tags::Modality), "CT");
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepID), "SPS77");
  EXPECT_EQ(step.text_or_empty(tags::ScheduledStationAETitle), "CT1");
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepStartDate), "20260201");
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepStartTime), "103000");
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepDescription), "Head with contrast");
  const auto protocol = step.get<Sequence>(tags::ScheduledProtocolCodeSequence);
  ASSERT_TRUE(protocol.has_value());
  EXPECT_EQ(protocol->front().text_or_empty(tags::CodeValue), "PROT7");
}

TEST(Order, OfVersion25HasAStepForEachIPC) {
  const auto steps =
      read_order(parsed("MSH|^~\\&|OF|HOSP|ISO|IMG|20260131||OMI^O23|1|P|2.5||||||UNICODE UTF-8\r"
                        "PID|||A17^^^HOSP||Müller^Jürgen\r"
                        "ORC|NW|P1|F1||SC\r"
                        "TQ1|1||||||202602011030||R\r"
                        "OBR|1|P1|F1|MR02^MR knee^L\r"
                        "IPC|ACC1|RP1|1.2.3|SPS1|MR|K1^Knee 1^L|MR-A||MR1\r"
                        "IPC|ACC1|RP1|1.2.3|SPS2|MR|K2^Knee 2^L|MR-A||MR1\r"));
  ASSERT_TRUE(steps.has_value()) << steps.error().text;
  ASSERT_EQ(steps->size(), 2U);
  const DataSet& item = steps->back().item;
  EXPECT_EQ(item.text_or_empty(tags::PatientName), "Müller^Jürgen");
  EXPECT_EQ(item.text_or_empty(tags::RequestedProcedurePriority), "ROUTINE");
  const DataSet step = item.get<Sequence>(tags::ScheduledProcedureStepSequence).value().front();
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepID), "SPS2");
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepStartTime), "1030");
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepDescription), "Knee 2");
}

TEST(Order, SaysWhatIsToBeDone) {
  const auto action = [](std::string_view orc) {
    const auto steps =
        read_order(parsed("MSH|^~\\&|||||||ORM^O01|1|P|2.3.1\rPID|||A17\r" + std::string(orc) + "\rOBR|1|P1\r"));
    return steps ? static_cast<int>(steps->front().action) : -1;
  };
  EXPECT_EQ(action("ORC|CA|P1"), static_cast<int>(OrderAction::cancel));
  EXPECT_EQ(action("ORC|DC|P1"), static_cast<int>(OrderAction::discontinue));
  EXPECT_EQ(action("ORC|XO|P1"), static_cast<int>(OrderAction::schedule));
  EXPECT_EQ(action("ORC|SC|P1|||CM"), static_cast<int>(OrderAction::complete));
  EXPECT_EQ(action("ORC|QQ|P1"), -1);
}

TEST(Order, WithoutPatientOrNumberIsRefusedWithThePlace) {
  const auto nobody = read_order(parsed("MSH|^~\\&|||||||ORM^O01|1|P|2.3.1\rPID|||\rORC|NW|P1\r"));
  ASSERT_FALSE(nobody.has_value());
  EXPECT_EQ(nobody.error().location, "PID-3");
  const auto nothing = read_order(parsed("MSH|^~\\&|||||||ORM^O01|1|P|2.3.1\rPID|||A17\rORC|NW\rOBR|1\r"));
  ASSERT_FALSE(nothing.has_value());
  EXPECT_EQ(nothing.error().location, "ORC-2");
}

TEST(PatientEvent, OfAMergeNamesBoth) {
  const auto event =
      read_patient_event(parsed("MSH|^~\\&|ADT|HOSP|ISO|IMG|20260131||ADT^A40^ADT_A39|1|P|2.3.1\rPID|||NEW^^^HOSP||Doe^"
                                "John\rMRG|OLD^^^HOSP||||||Doe^Jon\r"));
  ASSERT_TRUE(event.has_value()) << event.error().text;
  const auto* const merge = std::get_if<PatientMerge>(&*event);
  ASSERT_NE(merge, nullptr);
  EXPECT_EQ(merge->prior, (PatientIdentity{"OLD", "HOSP"}));
  EXPECT_EQ(merge->surviving, (PatientIdentity{"NEW", "HOSP"}));
}

TEST(PatientEvent, UpdatesChangesAndLeaves) {
  const auto kind = [](std::string_view trigger, std::string_view more = "") {
    const auto event = read_patient_event(parsed("MSH|^~\\&|||||||ADT^" + std::string(trigger) +
                                                 "|1|P|2.5\rPID|||A1||Doe^Jane||19800101|F\r" + std::string(more)));
    return event ? static_cast<int>(event->index()) : -1;
  };
  EXPECT_EQ(kind("A08"), 1);
  EXPECT_EQ(kind("A04"), 1);
  EXPECT_EQ(kind("A47", "MRG|A0\r"), 3);
  EXPECT_EQ(kind("A11"), 0);
  EXPECT_EQ(kind("A40"), -1) << "without MRG";
  EXPECT_EQ(kind("A40", "MRG|A1\r"), -1) << "of a patient with himself";
}

TEST(Patient, HasHisNameInThreeScripts) {
  const auto attributes =
      patient_attributes(parsed("MSH|^~\\&|||||||ADT^A08|1|P|2.5||||||UNICODE "
                                "UTF-8\rPID|||1||Yamada^Tarou^^^^^L^A~山田^太郎^^^^^L^I~やまだ^たろう^^^^^L^P\r"));
  ASSERT_TRUE(attributes.has_value());
  EXPECT_EQ(attributes->text_or_empty(tags::PatientName), "Yamada^Tarou=山田^太郎=やまだ^たろう");
}

}  // namespace
}  // namespace dicom::hl7
