using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class DeskTests
{
    [Fact]
    public void The_date_is_Tokyo_s_wherever_the_machine_stands()
    {
        Assert.Equal(new LocalDate(2025, 3, 1), Desk.Today(Instant.FromUtc(2025, 3, 1, 14, 59, 59)));
        Assert.Equal(new LocalDate(2025, 3, 2), Desk.Today(Instant.FromUtc(2025, 3, 1, 15, 0, 0)));
    }
}
