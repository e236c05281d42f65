/** Files people bring along, read into the domain's tree that knows where everything stands. */
package org.jalon.plugin.rest.file;
