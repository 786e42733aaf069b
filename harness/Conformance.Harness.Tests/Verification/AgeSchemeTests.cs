using Conformance.Verification;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class AgeSchemeTests
{
    /// <summary>FALL-4: the first of the month after the 70th birthday, and of the same month for who is born on the first.</summary>
    [Theory]
    [InlineData("1955-05-03", "2025-06-01", "2030-05-03")]
    [InlineData("1955-05-31", "2025-06-01", "2030-05-31")]
    [InlineData("1955-05-01", "2025-05-01", "2030-05-01")]
    [InlineData("1955-05-02", "2025-06-01", "2030-05-02")]
    [InlineData("1955-12-31", "2026-01-01", "2030-12-31")]
    [InlineData("1956-01-01", "2026-01-01", "2031-01-01")]
    [InlineData("1956-02-29", "2026-03-01", "2031-03-01")]
    [InlineData("1956-03-01", "2026-03-01", "2031-03-01")]
    [InlineData("1956-02-28", "2026-03-01", "2031-02-28")]
    public void Age_moves_somebody_on_these_days(string birthdate, string elderlyRecipient, string laterStage)
    {
        var born = LocalDatePattern.Iso.Parse(birthdate).Value;
        Assert.Equal(elderlyRecipient, LocalDatePattern.Iso.Format(AgeScheme.ElderlyRecipientFrom(born)));
        Assert.Equal(laterStage, LocalDatePattern.Iso.Format(AgeScheme.LaterStageFrom(born)));
    }
}
