# Instrumentation is for the whole build or for none of it.
if(ISOCENTER_SANITIZE)
  add_compile_options(-fsanitize=${ISOCENTER_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${ISOCENTER_SANITIZE})
  if(ISOCENTER_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-tsan)  # Asio has a fence that g++ does not follow; it guards nothing of ours
  endif()
  if(ISOCENTER_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize-recover=undefined)
  endif()
endif()
if(ISOCENTER_FUZZERS)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
