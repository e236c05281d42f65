/** Benchmarks; what is measured here is reported in docs/performance.md and asserted nowhere. */
package org.jalon.bench;
