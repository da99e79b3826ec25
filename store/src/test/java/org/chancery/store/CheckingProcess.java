package org.chancery.store;

import java.util.List;
import org.chancery.reading.Reading;

/** A process that verifies a register and tells what is amiss, then how many dispatches are filed. */
final class CheckingProcess {

    private CheckingProcess() {}

    /** Arguments: the register, how many dispatches there are to file. */
    public static void main(String[] arguments) {
        List<Reading> readings = FilingProcess.chronicle(Integer.parseInt(arguments[1]));
        try (SqlRegister register = FilingProcess.open(arguments[0], readings)) {
            register.check().forEach(fault -> System.out.println("fault: " + fault));
            System.out.println("holds " + register.dispatches().size());
        } catch (RegisterException e) {
            System.out.println("refused: " + e.getMessage());
            System.exit(4);
        }
    }
}
