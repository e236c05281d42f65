/** Read models that join features for the pages, panels and gadgets. */
package org.jalon.domain.view;
