#include "dicom/net/ul/state_machine.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <sstream>
#include <string>

namespace dicom::net {
namespace {

// PS3.8 table 9-10 once more, as it stands in the Standard: "Evt: Sta=action ...". What is not here
// is an empty cell.
constexpr const char* standard_table = R"(
Evt1: Sta1=AE-1
Evt2: Sta4=AE-2
Evt3: Sta2=AA-1 Sta3=AA-8 Sta5=AE-3 Sta6=AA-8 Sta7=AA-8 Sta8=AA-8 Sta9=AA-8 Sta10=AA-8 Sta11=AA-8 Sta12=AA-8 Sta13=AA-6
Evt4: Sta2=AA-1 Sta3=AA-8 Sta5=AE-4 Sta6=AA-8 Sta7=AA-8 Sta8=AA-8 Sta9=AA-8 Sta10=AA-8 Sta11=AA-8 Sta12=AA-8 Sta13=AA-6
Evt5: Sta1=AE-5
Evt6: Sta2=AE-6 Sta3=AA-8 Sta5=AA-8 Sta6=AA-8 Sta7=AA-8 Sta8=AA-8 Sta9=AA-8 Sta10=AA-8 Sta11=AA-8 Sta12=AA-8 Sta13=AA-7
Evt7: Sta3=AE-7
Evt8: Sta3=AE-8
Evt9: Sta6=DT-1 Sta8=AR-7
Evt10: Sta2=AA-1 Sta3=AA-8 Sta5=AA-8 Sta6=DT-2 Sta7=AR-6 Sta8=AA-8 Sta9=AA-8 Sta10=AA-8 Sta11=AA-8 Sta12=AA-8 Sta13=AA-6
Evt11: Sta6=AR-1
Evt12: Sta2=AA-1 Sta3=AA-8 Sta5=AA-8 Sta6=AR-2 Sta7=AR-8 Sta8=AA-8 Sta9=AA-8 Sta10=AA-8 Sta11=AA-8 Sta12=AA-8 Sta13=AA-6
Evt13: Sta2=AA-1 Sta3=AA-8 Sta5=AA-8 Sta6=AA-8 Sta7=AR-3 Sta8=AA-8 Sta9=AA-8 Sta10=AR-10 Sta11=AR-3 Sta12=AA-8 Sta13=AA-6
Evt14: Sta8=AR-4 Sta9=AR-9 Sta12=AR-4
Evt15: Sta3=AA-1 Sta4=AA-2 Sta5=AA-1 Sta6=AA-1 Sta7=AA-1 Sta8=AA-1 Sta9=AA-1 Sta10=AA-1 Sta11=AA-1 Sta12=AA-1
Evt16: Sta2=AA-2 Sta3=AA-3 Sta5=AA-3 Sta6=AA-3 Sta7=AA-3 Sta8=AA-3 Sta9=AA-3 Sta10=AA-3 Sta11=AA-3 Sta12=AA-3 Sta13=AA-2
Evt17: Sta2=AA-5 Sta3=AA-4 Sta4=AA-4 Sta5=AA-4 Sta6=AA-4 Sta7=AA-4 Sta8=AA-4 Sta9=AA-4 Sta10=AA-4 Sta11=AA-4 Sta12=AA-4 Sta13=AR-5
Evt18: Sta2=AA-2 Sta13=AA-2
Evt19: Sta2=AA-1 Sta3=AA-8 Sta5=AA-8 Sta6=AA-8 Sta7=AA-8 Sta8=AA-8 Sta9=AA-8 Sta10=AA-8 Sta11=AA-8 Sta12=AA-8 Sta13=AA-7
)";

std::map<std::pair<std::string, std::string>, std::string> standard_cells() {
  std::map<std::pair<std::string, std::string>, std::string> cells;
  std::istringstream lines(standard_table);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string event;
    words >> event;
    if (event.empty()) continue;
    event.pop_back();
    for (std::string cell; words >> cell;) {
      const std::size_t equals = cell.find('=');
      cells[{event, cell.substr(0, equals)}] = cell.substr(equals + 1);
    }
  }
  return cells;
}

struct CellName {
  int state;
  int event;
};

class EveryCell : public testing::TestWithParam<CellName> {};

TEST_P(EveryCell, IsThatOfTable9_10) {
  static const auto cells = standard_cells();
  const auto state = static_cast<State>(GetParam().state);
  const auto event = static_cast<Event>(GetParam().event);
  const auto expected = cells.find({std::string(to_string(event)), std::string(to_string(state))});
  const auto action = action_for(state, event);
  if (expected == cells.end()) {
    EXPECT_FALSE(action.has_value());
  } else {
    ASSERT_TRUE(action.has_value()) << "expected " << expected->second;
    EXPECT_EQ(row(*action).name, expected->second);
  }
}

std::vector<CellName> every_cell() {
  std::vector<CellName> cells;
  for (int state = 1; state <= state_count; ++state) {
    for (int event = 1; event <= event_count; ++event) cells.push_back({state, event});
  }
  return cells;
}

std::string cell_name(const testing::TestParamInfo<CellName>& cell) {
  return "Sta" + std::to_string(cell.param.state) + "_Evt" + std::to_string(cell.param.event);
}
INSTANTIATE_TEST_SUITE_P(Table9_10, EveryCell, testing::ValuesIn(every_cell()), cell_name);

TEST(Actions, NextStatesAreThoseOfTables9_6To9_9) {
  const std::map<std::string, State> next{
      {"AE-1", State::Sta4},  {"AE-2", State::Sta5},  {"AE-3", State::Sta6},  {"AE-4", State::Sta1},
      {"AE-5", State::Sta2},  {"AE-6", State::Sta3},  {"AE-7", State::Sta6},  {"AE-8", State::Sta13},
      {"DT-1", State::Sta6},  {"DT-2", State::Sta6},  {"AR-1", State::Sta7},  {"AR-2", State::Sta8},
      {"AR-3", State::Sta1},  {"AR-4", State::Sta13}, {"AR-5", State::Sta1},  {"AR-6", State::Sta7},
      {"AR-7", State::Sta8},  {"AR-8", State::Sta9},  {"AR-9", State::Sta11}, {"AR-10", State::Sta12},
      {"AA-1", State::Sta13}, {"AA-2", State::Sta1},  {"AA-3", State::Sta1},  {"AA-4", State::Sta1},
      {"AA-5", State::Sta1},  {"AA-6", State::Sta13}, {"AA-7", State::Sta13}, {"AA-8", State::Sta13}};
  for (int i = 0; i <= static_cast<int>(Action::AA8); ++i) {
    const ActionRow& each = row(static_cast<Action>(i));
    EXPECT_EQ(each.next, next.at(std::string(each.name))) << each.name;
  }
}

void run(StateMachine& machine, std::initializer_list<Event> events) {
  for (const Event event : events) ASSERT_TRUE(machine.handle(event).has_value()) << to_string(event);
}

TEST(StateMachine, RequestorFromIdleToIdle) {
  StateMachine machine(StateMachine::Role::requestor);
  run(machine, {Event::Evt1, Event::Evt2, Event::Evt3});
  EXPECT_TRUE(machine.is_established());
  run(machine, {Event::Evt9, Event::Evt10, Event::Evt11, Event::Evt13});
  EXPECT_EQ(machine.state(), State::Sta1);
}

TEST(StateMachine, AcceptorFromIdleToIdle) {
  StateMachine machine(StateMachine::Role::acceptor);
  run(machine, {Event::Evt5, Event::Evt6, Event::Evt7, Event::Evt10, Event::Evt9, Event::Evt12, Event::Evt14});
  EXPECT_EQ(machine.state(), State::Sta13);
  run(machine, {Event::Evt17});
  EXPECT_EQ(machine.state(), State::Sta1);
}

TEST(StateMachine, ReleaseCollisionOfBothSides) {
  StateMachine requestor(StateMachine::Role::requestor);
  run(requestor, {Event::Evt1, Event::Evt2, Event::Evt3, Event::Evt11, Event::Evt12});
  EXPECT_EQ(requestor.state(), State::Sta9);
  run(requestor, {Event::Evt14, Event::Evt13});
  EXPECT_EQ(requestor.state(), State::Sta1);

  StateMachine acceptor(StateMachine::Role::acceptor);
  run(acceptor, {Event::Evt5, Event::Evt6, Event::Evt7, Event::Evt11, Event::Evt12});
  EXPECT_EQ(acceptor.state(), State::Sta10);
  run(acceptor, {Event::Evt13, Event::Evt14});
  EXPECT_EQ(acceptor.state(), State::Sta13);
}

TEST(StateMachine, AnIllegalPrimitiveChangesNothing) {
  StateMachine machine(StateMachine::Role::requestor);
  EXPECT_FALSE(machine.handle(Event::Evt9).has_value());
  EXPECT_EQ(machine.state(), State::Sta1);
}

}  // namespace
}  // namespace dicom::net
