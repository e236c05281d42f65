/** Who looks at something of ours, and in which language we speak to them. */
package org.jalon.plugin.viewer;
