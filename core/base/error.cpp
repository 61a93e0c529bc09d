#include "core/base/error.h"

namespace spolvero {

std::string shortMessage(const std::exception& error) {
  const std::string whole = error.what();
  if (dynamic_cast<const Error*>(&error) != nullptr) return whole;
  const auto trace = whole.find("\nException raised from");
  const std::string message = whole.substr(0, trace);
  return message.substr(0, message.find('\n'));
}

}  // namespace spolvero
