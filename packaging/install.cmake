# Where an installed program and its resources lie, and packages: cpack -G DEB in the build folder.
include(GNUInstallDirs)

install(TARGETS spolvero RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
foreach(folder features palettes presets scenes weights)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/${folder}
          DESTINATION ${CMAKE_INSTALL_DATADIR}/spolvero
          PATTERN "*.cpp" EXCLUDE)
endforeach()
include(${PROJECT_SOURCE_DIR}/docs/manuals.cmake)
spolvero_manuals(manuals)
install(FILES ${manuals} ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/images DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(SPOLVERO_GUI)
  install(FILES ${PROJECT_SOURCE_DIR}/packaging/spolvero.desktop
          DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${PROJECT_SOURCE_DIR}/packaging/spolvero-mime.xml
          DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME spolvero.xml)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/spolvero.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

set(CPACK_PACKAGE_NAME spolvero)
set(CPACK_PACKAGE_VENDOR "Spolvero")
set(CPACK_PACKAGE_CONTACT "The Spolvero authors <spolvero@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Paint a layout, watch its photograph follow")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# LibTorch's products of matrices: Debian's plain BLAS is ten times slower.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libopenblas0-openmp")
include(CPack)
