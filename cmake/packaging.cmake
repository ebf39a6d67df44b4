# The .deb of the command: cpack --config build/release/CPackConfig.cmake
install(FILES ${CMAKE_SOURCE_DIR}/packaging/isocenter.service DESTINATION /lib/systemd/system COMPONENT command EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/isocenter.toml DESTINATION /etc/isocenter COMPONENT command EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION share/doc/isocenter RENAME copyright COMPONENT command EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_SOURCE_DIR}/SECURITY.md ${CMAKE_SOURCE_DIR}/docs/operations.md ${CMAKE_SOURCE_DIR}/docs/access.md
        DESTINATION share/doc/isocenter COMPONENT command EXCLUDE_FROM_ALL)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME isocenter)
set(CPACK_PACKAGE_VENDOR Isocenter)
set(CPACK_PACKAGE_CONTACT "Isocenter <root@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "DICOM archive, viewer and command line")
set(CPACK_PACKAGE_DESCRIPTION "The command dicom: an archive (PACS) with DIMSE, DICOMweb and a viewer in the browser, and
 verbs for files, pictures, queries and transfers. The service isocenter.service is not started by itself.")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_INSTALL_PREFIX /usr)  # with DESTDIR this is the one that counts
set(CPACK_COMPONENTS_ALL command)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_SET_DESTDIR ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/packaging/conffiles ${CMAKE_SOURCE_DIR}/packaging/postinst
    ${CMAKE_SOURCE_DIR}/packaging/prerm ${CMAKE_SOURCE_DIR}/packaging/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)
