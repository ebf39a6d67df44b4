// Assertions of a module's libraries as errors: Debian builds OpenJPH with its assertions, and broken code-blocks fail
// them, which would end the program.
#pragma once

namespace dicom::codec::plugin {

/// Does `work(argument)`; false if an assertion failed in it. Then nothing that `work` had begun is destroyed: what
/// shall be, belongs to the caller. Exceptions pass.
bool survives_assertions(void (*work)(void*), void* argument);

template <class Work>
bool survives_assertions(Work work) {
  return survives_assertions([](void* argument) { (*static_cast<Work*>(argument))(); }, &work);
}

}  // namespace dicom::codec::plugin
