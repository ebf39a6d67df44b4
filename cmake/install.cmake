# What `cmake --install` puts where: the command, the library as one archive, its headers, and what finds them:
# find_package(Isocenter) gives the target Isocenter::dicom, and there is isocenter.pc.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(ISOCENTER_HEADERS ${CMAKE_INSTALL_INCLUDEDIR}/isocenter)
get_property(MODULES GLOBAL PROPERTY ISOCENTER_LIBRARY_MODULES)
get_property(DEPENDENCIES GLOBAL PROPERTY ISOCENTER_LIBRARY_DEPENDENCIES)
list(REMOVE_DUPLICATES DEPENDENCIES)

# In this build the modules themselves are linked; installed they are one archive, so that nobody has to know their order.
add_library(isocenter_modules INTERFACE)
list(TRANSFORM MODULES PREPEND dicom_ OUTPUT_VARIABLE MODULE_TARGETS)
target_link_libraries(isocenter_modules INTERFACE ${MODULE_TARGETS})
add_library(Isocenter::dicom ALIAS isocenter_modules)

set(OBJECTS "")
foreach(MODULE IN LISTS MODULE_TARGETS)
  list(APPEND OBJECTS $<TARGET_OBJECTS:${MODULE}>)
endforeach()
add_library(isocenter STATIC ${OBJECTS})
set_target_properties(isocenter PROPERTIES LINKER_LANGUAGE CXX EXPORT_NAME dicom)
target_compile_features(isocenter INTERFACE cxx_std_23)
target_include_directories(isocenter INTERFACE $<INSTALL_INTERFACE:${ISOCENTER_HEADERS}>)
# The archive holds our objects alone: what they use is linked by whoever links it, from the same Debian packages.
target_link_libraries(isocenter INTERFACE $<INSTALL_INTERFACE:Isocenter::dependencies>)

# Names of the libraries behind the third_party:: targets, as the linker is given them with -l.
set(ISOCENTER_LINKED_LIBRARIES "")
foreach(DEPENDENCY IN LISTS DEPENDENCIES)
  get_property(NAMES GLOBAL PROPERTY third_party_${DEPENDENCY}_libraries)
  list(APPEND ISOCENTER_LINKED_LIBRARIES ${NAMES})
endforeach()
list(REMOVE_DUPLICATES ISOCENTER_LINKED_LIBRARIES)
list(TRANSFORM ISOCENTER_LINKED_LIBRARIES PREPEND -l OUTPUT_VARIABLE ISOCENTER_LINK_FLAGS)
list(JOIN ISOCENTER_LINK_FLAGS " " ISOCENTER_LINK_FLAGS)

install(TARGETS isocenter EXPORT IsocenterTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
# Headers that only the modules themselves include stay here.
install(DIRECTORY ${CMAKE_SOURCE_DIR}/dicom DESTINATION ${ISOCENTER_HEADERS} FILES_MATCHING PATTERN "*.h"
        PATTERN "test_*.h" EXCLUDE PATTERN "*_implementation.h" EXCLUDE REGEX
        "http/(byte_stream|connection_opening|http2_callbacks|http2_session|http2_stream|response_writer|server_context|session|websocket_session|worker_pool)[.]h" EXCLUDE
        PATTERN "discovery/avahi.h" EXCLUDE PATTERN "codec/openjpeg_owners.h" EXCLUDE PATTERN "codec/plugins/ffmpeg.h" EXCLUDE)

set(PACKAGE_FOLDER ${CMAKE_INSTALL_LIBDIR}/cmake/Isocenter)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/IsocenterConfig.cmake.in ${CMAKE_BINARY_DIR}/package/IsocenterConfig.cmake
                              INSTALL_DESTINATION ${PACKAGE_FOLDER} NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/package/IsocenterConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/package/IsocenterConfig.cmake ${CMAKE_BINARY_DIR}/package/IsocenterConfigVersion.cmake
        DESTINATION ${PACKAGE_FOLDER})
install(EXPORT IsocenterTargets NAMESPACE Isocenter:: DESTINATION ${PACKAGE_FOLDER})

# The prefix is told from where the file lies, so that an installation may be moved.
file(RELATIVE_PATH ISOCENTER_PREFIX_FROM_PC /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
string(REGEX REPLACE "/$" "" ISOCENTER_PREFIX_FROM_PC ${ISOCENTER_PREFIX_FROM_PC})
configure_file(${CMAKE_CURRENT_LIST_DIR}/isocenter.pc.in ${CMAKE_BINARY_DIR}/package/isocenter.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/package/isocenter.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
