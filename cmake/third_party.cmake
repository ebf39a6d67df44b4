# Third-party libraries are Debian packages. third_party(NAME HEADER LIBRARY...) makes the target third_party::NAME,
# preferring the static archive: the command then starts without loading dozens of shared libraries, and one file runs.
# With SHARED among the libraries the shared ones are taken: for modules that are loaded when first used.
function(third_party NAME HEADER)
  list(FIND ARGN SHARED WANTS_SHARED)
  list(REMOVE_ITEM ARGN SHARED)
  find_path(${NAME}_INCLUDE_DIR ${HEADER} PATH_SUFFIXES openjpeg-2.5 REQUIRED)
  add_library(third_party_${NAME} INTERFACE)
  add_library(third_party::${NAME} ALIAS third_party_${NAME})
  if(NOT ${NAME}_INCLUDE_DIR STREQUAL "/usr/include")
    target_include_directories(third_party_${NAME} SYSTEM INTERFACE ${${NAME}_INCLUDE_DIR})
  endif()
  set_property(GLOBAL PROPERTY third_party_${NAME}_libraries ${ARGN})
  foreach(LIBRARY IN LISTS ARGN)
    if(WANTS_SHARED EQUAL -1)
      find_library(${NAME}_${LIBRARY} NAMES lib${LIBRARY}.a ${LIBRARY} REQUIRED)
    else()
      find_library(${NAME}_${LIBRARY} NAMES ${LIBRARY} REQUIRED)
    endif()
    target_link_libraries(third_party_${NAME} INTERFACE ${${NAME}_${LIBRARY}})
  endforeach()
endfunction()

find_package(Threads REQUIRED)
