#include "core/base/crc32c.h"

#include "support/catch.h"

#include <bit>
#include <string>

using namespace spolvero;

TEST_CASE("CRC-32C has its published check value, in one piece and in two") {
  CHECK(crc32c("") == 0);
  CHECK(crc32c("123456789") == 0xe3069283U);
  CHECK(crc32c("6789", crc32c("12345")) == 0xe3069283U);
}

TEST_CASE("CRC-32C of thirty-two zero bytes is RFC 3720's, and masking can be undone") {
  const std::string zeros(32, '\0');
  CHECK(crc32c(zeros) == 0x8a9136aaU);
  CHECK(std::rotl(maskedCrc32c(zeros) - 0xa282ead8U, 15) == 0x8a9136aaU);
}
