#define SPOLVERO_ISA avx512bf16
#define SPOLVERO_ISA_NAME "avx512bf16"
#define SPOLVERO_ROWS 12
#define SPOLVERO_VECTORS 2
#include "models/kernels/isa_body.h"
