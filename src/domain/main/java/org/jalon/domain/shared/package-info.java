/** Values and ports that every feature speaks: texts, figures, refusals, Jira ids, transactions. */
package org.jalon.domain.shared;
