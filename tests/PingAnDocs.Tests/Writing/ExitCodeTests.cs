using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class ExitCodeTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(3, 1, 3)]
    [InlineData(1, 3, 3)]
    [InlineData(3, 2, 2)]
    [InlineData(2, 4, 4)]
    public void A_run_ends_with_its_gravest_code(int one, int other, int expected) => Assert.Equal(expected, ExitCode.Graver(one, other));

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    public void A_run_without_all_its_PDFs_is_no_success_but_keeps_its_own_code(int code, int expected) => Assert.Equal(expected, ExitCode.Incomplete(code));

    [Theory]
    [InlineData(OutcomeStatus.Released, 0)]
    [InlineData(OutcomeStatus.DataRefused, 1)]
    [InlineData(OutcomeStatus.KitFault, 2)]
    [InlineData(OutcomeStatus.KeptBack, 3)]
    [InlineData(OutcomeStatus.Unexpected, 4)]
    public void Each_outcome_has_its_code(OutcomeStatus status, int expected) => Assert.Equal(expected, ExitCode.Of(status));
}
