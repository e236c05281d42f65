/** What the jar brings along as files for people: the methods a program is set up from. */
package org.jalon.plugin.shipped;
