/** Operands of a clause. */
package com.atlassian.query.operand;
