# The manual in English and in those languages in which it is there: manual.<language>.md.
# Pictures lie in images/ and are the same for all.

# Sets `variable` to the paths of all manuals; a new translation is found without a fresh configure.
function(spolvero_manuals variable)
  file(GLOB manuals CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/manual.md
       ${PROJECT_SOURCE_DIR}/docs/manual.*.md)
  set(${variable} ${manuals} PARENT_SCOPE)
endfunction()

# Writes a resource file with all manuals and pictures under /manual, and adds it to `target`.
function(spolvero_embed_manuals target)
  spolvero_manuals(manuals)
  file(GLOB pictures CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/images/*.png)
  foreach(path IN LISTS manuals pictures)
    file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR}/docs ${path})
    string(APPEND entries "    <file alias=\"${name}\">${path}</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT spolvero_manual.qrc
       CONTENT "<!DOCTYPE RCC>\n<RCC version=\"1.0\">\n  <qresource prefix=\"/manual\">\n${entries}  </qresource>\n</RCC>\n"
       @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/spolvero_manual.qrc)
endfunction()
