#include "cli/department/ordering_system.h"

#include <fmt/format.h>

#include "cli/local_time.h"
#include "dicom/hl7/mllp_connection.h"

namespace dicom::cli::department {
namespace {

using namespace std::chrono_literals;

constexpr double pause_between_orders = 40;  // simulated seconds
constexpr auto patience = 30s;

std::string moment() {
  const auto [date, time] = local_time_now();
  return date + time;
}

class OrderingSystem {
 public:
  explicit OrderingSystem(Hospital& hospital) : hospital_(hospital) {}

  void run(const std::stop_token& stop) {
    while (hospital_.wait(stop, pause_between_orders * (0.5 + hospital_.number_below(100) / 100.0))) {
      order();
      if (hospital_.chance(0.08)) cancel();
      if (hospital_.chance(0.15)) correct_patient();
      if (hospital_.fault(0.05)) send_nonsense();
    }
  }

 private:
  void order() {
    const Order order = hospital_.place_order();
    send("OMI^O23^OMI_O23", patient(order) + steps(order, "NW"),
         fmt::format("{} of {} is ordered: {}", order.modality, order.patient_name, order.accession));
  }

  void cancel() {
    const auto order = hospital_.pick(OrderState::ordered);
    if (!order || !hospital_.move(order->accession, OrderState::ordered, OrderState::canceled)) return;
    send("OMI^O23^OMI_O23", patient(*order) + steps(*order, "CA"), "order " + order->accession + " is canceled");
  }

  void correct_patient() {
    auto order = hospital_.pick(OrderState::ordered);
    if (!order) return;
    order->patient_name += "-Corrected";
    hospital_.rename_patient(order->patient_id, order->patient_name);
    send("ADT^A08^ADT_A01", patient(*order) + "PV1|1|O\r",
         order->patient_id + " is really called " + order->patient_name);
  }

  void send_nonsense() {
    const auto answer = exchange("MSH|^~\\&|RIS|HOSPITAL|||" + moment() + "||OMI^O23|X|P|2.5.1\rPID|1\r");
    tell("OMI^O23", "a broken order is sent",
         answer ? "answered " + answer->value("MSA-1") : answer.error().to_string(), !answer);
  }

  static std::string patient(const Order& order) {
    return fmt::format("PID|1||{}^^^DEPT||{}||19700102|O\r", order.patient_id, order.patient_name);
  }
  static std::string steps(const Order& order, std::string_view control) {
    return fmt::format(
        "PV1|1|O\rORC|{0}|P{1}^RIS|F{1}^DSS||SC\rTQ1|1||||||{2}||R\rOBR|1|P{1}^RIS|F{1}^DSS|{3}01^{3} examination^L\r"
        "IPC|{1}|R{1}||S{1}|{3}|PROT^{3} standard^L|||{4}\r",
        control, order.accession, moment(), order.modality, order.station);
  }

  void send(const std::string& type, const std::string& body, const std::string& words) {
    const std::string text =
        fmt::format("MSH|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|{}||{}|{}|P|2.5.1||||||UNICODE UTF-8\r", moment(), type,
                    ++number_) +
        body;
    auto answer = exchange(text);
    if (!answer) answer = exchange(text);  // the connection may have been cut meanwhile
    const std::string code = answer ? answer->value("MSA-1") : answer.error().to_string();
    tell(type.substr(0, type.rfind('^')), words + (code == "AA" ? "" : " (answered " + code + ")"), text, code != "AA");
  }

  Result<hl7::Message> exchange(const std::string& text) {
    if (!client_) {
      client_ = DICOM_TRY(hl7::MLLPClient::connect(hospital_.options().hl7_host, hospital_.options().hl7_port,
                                                   io::Deadline::after(patience)));
    }
    auto answer = client_->exchange(text, io::Deadline::after(patience));
    if (!answer) {
      client_.reset();
      return answer.error();
    }
    Diagnostics diagnostics;
    return hl7::Message::parse(as_bytes(*answer), diagnostics);
  }

  void tell(const std::string& service, const std::string& words, const std::string& detail, bool trouble) {
    hospital_.chronicle().tell(
        {.from = "RIS", .to = "archive", .service = service, .words = words, .detail = detail, .trouble = trouble});
  }

  Hospital& hospital_;
  std::optional<hl7::MLLPClient> client_;
  unsigned number_ = 0;
};

}  // namespace

void run_ordering_system(Hospital& hospital, const std::stop_token& stop) {
  OrderingSystem(hospital).run(stop);
}

}  // namespace dicom::cli::department
