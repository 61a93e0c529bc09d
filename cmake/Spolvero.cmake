# Two helpers: a room (static library) and its tests (one Catch2 program).

add_library(spolvero_flags INTERFACE)
target_compile_options(spolvero_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                                -Wno-missing-field-initializers)
target_compile_definitions(spolvero_flags INTERFACE SPOLVERO_VERSION="${PROJECT_VERSION}" QT_NO_KEYWORDS)
target_include_directories(spolvero_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(SPOLVERO_WERROR)
  target_compile_options(spolvero_flags INTERFACE -Werror)
endif()
# Without optimisation the functions that Qt 6 has in its headers are compiled into the program, and exported where a
# library of the same name wants them: Qt 5, which Debian's LibTorch brings through OpenCV's windows, would take them for
# its own and crash before main. What is shared for good, variables in inline functions, stays shared.
target_compile_options(spolvero_flags INTERFACE
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CONFIG:Debug>>:-fvisibility-inlines-hidden>)
# Sanitizers (packaging/sanitize) find more with the standard library's own assertions.
if(SPOLVERO_SANITIZE)
  target_compile_definitions(spolvero_flags INTERFACE _GLIBCXX_ASSERTIONS)
endif()
foreach(sanitizer IN LISTS SPOLVERO_SANITIZE)
  target_compile_options(spolvero_flags INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
  target_link_options(spolvero_flags INTERFACE -fsanitize=${sanitizer})
endforeach()
# What the thread sanitizer cannot see of OpenMP and Qt, told to it; these themselves are not instrumented.
if("thread" IN_LIST SPOLVERO_SANITIZE)
  set(programs $<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>)
  add_library(spolvero_openmp_regions OBJECT ${PROJECT_SOURCE_DIR}/packaging/sanitizers/openmp_regions.cpp)
  target_sources(spolvero_flags INTERFACE $<${programs}:$<TARGET_OBJECTS:spolvero_openmp_regions>>)
  if(SPOLVERO_GUI)
    add_library(spolvero_qt_threads OBJECT ${PROJECT_SOURCE_DIR}/packaging/sanitizers/qt_threads.cpp)
    target_link_libraries(spolvero_qt_threads PRIVATE Qt6::Core)
    target_compile_definitions(spolvero_qt_threads PRIVATE QT_NO_KEYWORDS)
    set_property(TARGET Qt6::Core APPEND PROPERTY
      INTERFACE_SOURCES $<${programs}:$<TARGET_OBJECTS:spolvero_qt_threads>>)
  endif()
endif()

# One precompiled header for everything that includes torch: parsing it takes ten seconds.
function(spolvero_add_torch_pch)
  file(WRITE ${CMAKE_BINARY_DIR}/pch_torch.cpp "// Carries the precompiled LibTorch header.\n")
  add_library(spolvero_pch_torch STATIC ${CMAKE_BINARY_DIR}/pch_torch.cpp)
  target_link_libraries(spolvero_pch_torch PRIVATE spolvero_flags spolvero_torch spolvero_opencv)
  target_compile_options(spolvero_pch_torch PRIVATE -fpch-preprocess)
  target_precompile_headers(spolvero_pch_torch PRIVATE <torch/torch.h>)
endfunction()
spolvero_add_torch_pch()

# spolvero_room(NAME [TORCH] SOURCES ... [DEPENDS ...])
#   TORCH: the room's sources include torch; they share the precompiled header.
function(spolvero_room name)
  cmake_parse_arguments(ROOM "TORCH" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC spolvero_flags ${ROOM_DEPENDS})
  if(ROOM_TORCH)
    target_link_libraries(${name} PUBLIC spolvero_torch spolvero_opencv)
    target_compile_options(${name} PRIVATE -fpch-preprocess)
    target_precompile_headers(${name} REUSE_FROM spolvero_pch_torch)
  endif()
endfunction()

# spolvero_test(NAME [TORCH] SOURCES ... [DEPENDS ...])
function(spolvero_test name)
  cmake_parse_arguments(TEST "TORCH" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE spolvero_flags spolvero_test_support ${TEST_DEPENDS})
  target_compile_definitions(${name} PRIVATE SPOLVERO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(TEST_TORCH)
    target_link_libraries(${name} PRIVATE spolvero_torch spolvero_opencv)
    target_compile_definitions(${name} PRIVATE SPOLVERO_TEST_TORCH)
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:spolvero_test_seed>)
  endif()
  catch_discover_tests(${name} TEST_PREFIX "${name}: "
    PROPERTIES SKIP_REGULAR_EXPRESSION "SKIPPED: " TIMEOUT 600 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
