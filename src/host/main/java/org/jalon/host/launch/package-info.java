/**
 * Starting and stopping the host: options, progress, and the one place that puts its engines
 * together.
 */
package org.jalon.host.launch;
