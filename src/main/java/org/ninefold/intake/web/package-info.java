/** The screens of imports. */
package org.ninefold.intake.web;
