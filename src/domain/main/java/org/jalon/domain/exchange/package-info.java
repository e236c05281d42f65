/** The program file: reading it with every error located, and importing it in one unit of work. */
package org.jalon.domain.exchange;
