package org.jalon.domain.shared;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * A number that may not exist: either a finite value at full precision, or undefined with the
 * reason.
 *
 * <p>It is never NaN, never infinite and never a zero that stands for "unknown". Rounding is the
 * reader's business, so that no figure is computed from a rounded one.
 */
public sealed interface Figure {

    /** A figure that exists. */
    static Figure of(double value) {
        return new Defined(value);
    }

    /** A figure that does not exist, and why. */
    static Figure undefined(Message reason) {
        return new Undefined(reason);
    }

    /** A figure that does not exist, and why. */
    static Figure undefined(String reasonKey, Object... args) {
        return new Undefined(Message.of(reasonKey, args));
    }

    /** {@code dividend / divisor}; undefined for the given reason when the divisor is zero. */
    static Figure ratio(double dividend, double divisor, String reasonKey) {
        return divisor == 0 ? undefined(reasonKey) : of(dividend / divisor);
    }

    /** The value, empty when undefined. */
    OptionalDouble value();

    /** The same figure seen through a formula; undefined stays undefined for the same reason. */
    Figure map(DoubleUnaryOperator formula);

    /** A finite value. */
    record Defined(double number) implements Figure {
        public Defined {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("not a finite figure: " + number);
            }
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(number);
        }

        @Override
        public Figure map(DoubleUnaryOperator formula) {
            return new Defined(formula.applyAsDouble(number));
        }
    }

    /** No value, with the reason. */
    record Undefined(Message reason) implements Figure {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }

        @Override
        public Figure map(DoubleUnaryOperator formula) {
            return this;
        }
    }
}
