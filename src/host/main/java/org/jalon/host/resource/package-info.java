/**
 * Scripts and styles: the add-ons' web resources, contexts and batches, and the loader shims Jira's
 * pages offer.
 */
package org.jalon.host.resource;
