/** The first hour: from a method and the Business Units' projects to a program that runs. */
package org.jalon.domain.setup;
