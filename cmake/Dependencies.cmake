# Every library comes from the system; nothing is downloaded.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers need these two relaxations to be cached at all.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${CCACHE_PROGRAM})
endif()

find_package(Torch REQUIRED)
# Our CUDA kernels are built exactly where LibTorch has CUDA; it then needs CUDA's compiler itself. Which GPUs they are
# built for is TORCH_CUDA_ARCH_LIST's to say, else the one in this machine.
set(SPOLVERO_CUDA OFF)
if(TORCH_CUDA_LIBRARIES)
  enable_language(CUDA)
  set(SPOLVERO_CUDA ON)
endif()
find_package(OpenCV REQUIRED COMPONENTS core imgproc imgcodecs videoio)
find_package(Eigen3 REQUIRED NO_MODULE)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(libzip REQUIRED)
find_package(PNG REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(FFMPEG REQUIRED IMPORTED_TARGET libavcodec libavformat libavutil libswscale)
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED)
if(SPOLVERO_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg LinguistTools)
endif()
if(SPOLVERO_TESTS)
  find_package(Catch2 REQUIRED)
endif()
if(SPOLVERO_TESTS AND SPOLVERO_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# LibTorch as one system target: its headers must not raise our warnings, and its link line names
# whole libraries that CMake would otherwise repeat for each room.
add_library(spolvero_torch INTERFACE)
target_link_libraries(spolvero_torch INTERFACE ${TORCH_LIBRARIES})
target_include_directories(spolvero_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
separate_arguments(SPOLVERO_TORCH_FLAGS UNIX_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(spolvero_torch INTERFACE ${SPOLVERO_TORCH_FLAGS})

add_library(spolvero_opencv INTERFACE)
target_link_libraries(spolvero_opencv INTERFACE opencv_core opencv_imgproc opencv_imgcodecs)
target_include_directories(spolvero_opencv SYSTEM INTERFACE ${OpenCV_INCLUDE_DIRS})

add_library(spolvero_toml INTERFACE)
target_include_directories(spolvero_toml SYSTEM INTERFACE ${TOMLPLUSPLUS_INCLUDE_DIR})
