/** Rules about the project as a whole; they run with the first module that has tests. */
package org.jalon.house;
