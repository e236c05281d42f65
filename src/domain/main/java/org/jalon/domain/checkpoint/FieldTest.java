package org.jalon.domain.checkpoint;

import java.math.BigDecimal;

/** What is asked of a field. */
public sealed interface FieldTest {
    /** Something is in it. */
    record IsSet() implements FieldTest {}

    /** One of its values reads like this; small and capital letters are the same. */
    record Says(String text) implements FieldTest {}

    /** Its number compares like this. */
    record Compares(Comparison comparison, BigDecimal limit) implements FieldTest {}
}
