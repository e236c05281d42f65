/**
 * What a program of so many linked issues costs on a running host: seeding, the measures, and the
 * lines they print. Nothing here asserts a time; wrong figures end the run.
 */
package org.jalon.bench.running;
