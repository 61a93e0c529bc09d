#define SPOLVERO_ISA baseline
#define SPOLVERO_ISA_NAME "baseline"
#define SPOLVERO_ROWS 4
#define SPOLVERO_VECTORS 1
#include "models/kernels/isa_body.h"
