# Third-party libraries are Debian packages. third_party(NAME HEADER LIBRARY...) makes the target third_party::NAME,
# preferring the static archive: the command then starts without loading dozens of shared libraries, and one file runs.
function(third_party NAME HEADER)
  find_path(${NAME}_INCLUDE_DIR ${HEADER} PATH_SUFFIXES openjpeg-2.5 REQUIRED)
  add_library(third_party_${NAME} INTERFACE)
  add_library(third_party::${NAME} ALIAS third_party_${NAME})
  if(NOT ${NAME}_INCLUDE_DIR STREQUAL "/usr/include")
    target_include_directories(third_party_${NAME} SYSTEM INTERFACE ${${NAME}_INCLUDE_DIR})
  endif()
  set_property(GLOBAL PROPERTY third_party_${NAME}_libraries ${ARGN})
  foreach(LIBRARY IN LISTS ARGN)
    find_library(${NAME}_${LIBRARY} NAMES lib${LIBRARY}.a ${LIBRARY} REQUIRED)
    target_link_libraries(third_party_${NAME} INTERFACE ${${NAME}_${LIBRARY}})
  endforeach()
endfunction()

find_package(Threads REQUIRED)
