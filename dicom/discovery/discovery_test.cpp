#include <gtest/gtest.h>

#include <cstdlib>

#include "dicom/discovery/announcement.h"
#include "dicom/discovery/browse.h"

namespace dicom::discovery {
namespace {

TEST(Discovery, TitlesComeFromTheTextOrTheName) {
  Service service{"Archive of the cellar", std::string(dicom_service), {}, {}, 104, {{"AET", "CELLAR"}}};
  EXPECT_EQ(service.ae_title(), "CELLAR");
  service.properties.clear();
  EXPECT_EQ(service.ae_title(), "Archive of the cellar");
}

TEST(Discovery, OnlyPathsOfDICOMwebCount) {
  Service service{"x", std::string(http_service), {}, {}, 80, {{"path", "/dicom-web"}}};
  EXPECT_EQ(service.web_path(), "/dicom-web");
  service.properties["path"] = "/printer";
  EXPECT_EQ(service.web_path(), "");
}

// Whatever is installed: without a bus there is no daemon, and that is told in plain words.
TEST(Discovery, SaysThatThereIsNoDaemon) {
  ::setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus", 1);
  const std::string_view types[] = {dicom_service};
  const auto found = browse(types, std::chrono::milliseconds(100));
  ASSERT_FALSE(found.has_value());
  EXPECT_EQ(found.error().code, ErrorCode::unsupported);
  EXPECT_NE(found.error().message.find("vahi"), std::string::npos) << found.error().message;
  const auto announced = Announcement::start({{"X", std::string(dicom_service), {}, {}, 104, {}}});
  ASSERT_FALSE(announced.has_value());
  EXPECT_EQ(announced.error().code, ErrorCode::unsupported);
}

}  // namespace
}  // namespace dicom::discovery
