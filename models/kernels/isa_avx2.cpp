#define SPOLVERO_ISA avx2
#define SPOLVERO_ISA_NAME "avx2"
#define SPOLVERO_ROWS 4
#define SPOLVERO_VECTORS 1
#include "models/kernels/isa_body.h"
