/** The one page on which a manager decides about a checkpoint. */
package org.jalon.domain.report;
