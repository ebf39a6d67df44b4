# One set of warnings for all of our code; every warning is an error.
add_library(isocenter_warnings INTERFACE)
target_compile_options(isocenter_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
  -Woverloaded-virtual -Wimplicit-fallthrough -Wextra-semi -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports these falsely in inlined library code at -O2 (GCC bugs 105329, 105562).
  target_compile_options(isocenter_warnings INTERFACE
    -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds -Wno-dangling-pointer)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # DICOM_TRY is a statement expression, which both compilers have. Its value may be left: g++ holds that no Result itself is.
  # libstdc++ 12's stable_sort calls a function of its own that C++17 has deprecated.
  target_compile_options(isocenter_warnings INTERFACE -Wno-gnu-statement-expression -Wno-unused-result -Wno-deprecated-declarations)
endif()
