#include "dicom/net/ul/negotiation.h"

#include <gtest/gtest.h>

namespace dicom::net {
namespace {

const std::string implicit = "1.2.840.10008.1.2";
const std::string explicit_le = "1.2.840.10008.1.2.1";
const std::string jpeg = "1.2.840.10008.1.2.4.50";
const std::string ct = "1.2.840.10008.5.1.4.1.1.2";

class Negotiation : public testing::Test {
 protected:
  Negotiation() {
    policy.called_ae_titles = {"ME"};
    policy.abstract_syntaxes[ct] = {understood, true, true};
    policy.maximum_length = 1000;
    policy.implementation_class_uid = "1.2.3";
    request.called_ae_title = "ME";
    request.calling_ae_title = "YOU";
    request.presentation_contexts = {{1, ct, {implicit, explicit_le}}};
  }
  AAssociateAC accepted() { return std::get<AAssociateAC>(negotiate(request, policy)); }
  AAssociateRJ rejected() { return std::get<AAssociateRJ>(negotiate(request, policy)); }

  const std::shared_ptr<const std::vector<std::string>> understood =
      std::make_shared<std::vector<std::string>>(std::vector{implicit, explicit_le, jpeg});
  AcceptorPolicy policy;
  AAssociateRQ request;
};

TEST_F(Negotiation, AcceptsExplicitBeforeImplicit) {
  const auto accept = accepted();
  ASSERT_EQ(accept.presentation_contexts.size(), 1U);
  EXPECT_EQ(accept.presentation_contexts[0], (PresentationContextAC{1, ContextResult::acceptance, explicit_le}));
  EXPECT_EQ(accept.user_information.maximum_length, 1000U);
}

TEST_F(Negotiation, KeepsTheSendersOwnEncoding) {
  request.presentation_contexts = {{1, ct, {"1.9.9", jpeg, explicit_le, implicit}}};
  EXPECT_EQ(accepted().presentation_contexts[0].transfer_syntax, jpeg);
}

TEST_F(Negotiation, TakesWhatEveryInstanceCanBeHadInWhereWeSend) {
  request.user_information.role_selections = {{ct, false, true}};
  request.presentation_contexts = {{1, ct, {jpeg, implicit, explicit_le}}, {3, ct, {jpeg}}};
  EXPECT_EQ(accepted().presentation_contexts[0].transfer_syntax, explicit_le);
  EXPECT_EQ(accepted().presentation_contexts[1].transfer_syntax, jpeg);
}

TEST_F(Negotiation, SaysWhyAContextIsNotAccepted) {
  request.presentation_contexts = {{1, "1.9", {implicit}}, {3, ct, {"1.9.9"}}, {5, ct, {}}, {7, ct, {implicit}}};
  const auto contexts = accepted().presentation_contexts;
  EXPECT_EQ(contexts[0].result, ContextResult::abstract_syntax_not_supported);
  EXPECT_EQ(contexts[1].result, ContextResult::transfer_syntaxes_not_supported);
  EXPECT_EQ(contexts[2].result, ContextResult::transfer_syntaxes_not_supported);
  EXPECT_EQ(contexts[3].result, ContextResult::acceptance);
}

TEST_F(Negotiation, RefusesEvenAndRepeatedIdentifiers) {
  request.presentation_contexts = {{2, ct, {implicit}}, {1, ct, {implicit}}, {1, ct, {implicit}}};
  const auto contexts = accepted().presentation_contexts;
  EXPECT_EQ(contexts[0].result, ContextResult::no_reason);
  EXPECT_EQ(contexts[1].result, ContextResult::acceptance);
  EXPECT_EQ(contexts[2].result, ContextResult::no_reason);
}

TEST_F(Negotiation, RejectsWrongTitlesAndVersions) {
  request.called_ae_title = "OTHER";
  EXPECT_EQ(rejected(), reject::called_ae_title_not_recognized);
  request.called_ae_title = "ME";
  policy.calling_ae_titles = {"FRIEND"};
  EXPECT_EQ(rejected(), reject::calling_ae_title_not_recognized);
  request.application_context_name = "1.2.3";
  EXPECT_EQ(rejected(), reject::application_context_name_not_supported);
  request.protocol_version = 2;
  EXPECT_EQ(rejected(), reject::protocol_version_not_supported);
}

TEST_F(Negotiation, GrantsRolesOnlyWhereThePolicyDoes) {
  request.user_information.role_selections = {{ct, false, true}, {"1.9", true, true}};
  auto accept = accepted();
  ASSERT_EQ(accept.user_information.role_selections.size(), 1U);
  EXPECT_EQ(accept.user_information.role_selections[0], (RoleSelection{ct, false, true}));
  policy.abstract_syntaxes[ct].requestor_may_be_scp = false;
  accept = accepted();
  EXPECT_EQ(accept.presentation_contexts[0].result, ContextResult::user_rejection);
}

TEST_F(Negotiation, AsksForUnlistedAbstractSyntaxes) {
  const AbstractSyntaxPolicy lenient{understood, false, true};
  policy.unlisted = [&](const AAssociateRQ&, const PresentationContextRQ& context) {
    return context.abstract_syntax == "1.9" ? &lenient : nullptr;
  };
  request.presentation_contexts = {{1, "1.9", {implicit}}, {3, "1.8", {implicit}}};
  const auto contexts = accepted().presentation_contexts;
  EXPECT_EQ(contexts[0].result, ContextResult::acceptance);
  EXPECT_EQ(contexts[1].result, ContextResult::abstract_syntax_not_supported);
}

TEST_F(Negotiation, AgreesOnTheSmallerWindow) {
  policy.operations_window = 8;
  const auto window = [&] { return accepted().user_information.asynchronous_operations_window; };
  EXPECT_EQ(window(), std::nullopt) << "what was not asked for is not answered";
  request.user_information.asynchronous_operations_window = {4, 0};
  EXPECT_EQ(window(), (AsynchronousOperationsWindow{4, 8})) << "zero is unlimited";
  request.user_information.asynchronous_operations_window = {100, 1};
  EXPECT_EQ(window(), (AsynchronousOperationsWindow{8, 1}));
}

TEST_F(Negotiation, AnswersExtendedNegotiationOfAcceptedClassesOnly) {
  policy.extend = [](const SOPClassExtendedNegotiation& proposed) {
    return proposed.service_class_application_information.empty() ? std::nullopt : std::optional(ByteVector(1));
  };
  request.presentation_contexts.push_back({3, "1.9", {implicit}});
  request.user_information.extended_negotiations = {{ct, ByteVector(4)}, {"1.9", ByteVector(4)}, {ct, {}}};
  const auto answers = accepted().user_information.extended_negotiations;
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers[0], (SOPClassExtendedNegotiation{ct, ByteVector(1)}));
}

TEST_F(Negotiation, JudgesUserIdentityThroughTheHook) {
  request.user_information.user_identity_rq = UserIdentityRQ{UserIdentityRQ::Type::username, true, {}, {}};
  policy.identify = [](const AAssociateRQ&) { return UserIdentityAC{ByteVector(1)}; };
  EXPECT_EQ(accepted().user_information.user_identity_ac, UserIdentityAC{ByteVector(1)});
  policy.identify = [](const AAssociateRQ&) { return reject::no_reason_given; };
  EXPECT_EQ(rejected(), reject::no_reason_given);
}

}  // namespace
}  // namespace dicom::net
