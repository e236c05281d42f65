/** The pages: servlets that render a Velocity shell, which a script then fills by one REST call. */
package org.jalon.plugin.ui.page;
