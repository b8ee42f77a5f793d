package org.ninefold.architecture.broken.segment;

import org.apache.poi.ss.usermodel.Workbook;

/** Broken: a library that belongs to other packages. */
public class Sheet {
    Workbook workbook;
}
