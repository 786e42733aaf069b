using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class SecrecyTests
{
    [Fact]
    public void An_inquiry_does_not_print_its_ticket()
    {
        var inquiry = new CardInquiry("5f3a0c", "1312345678", new ConsentAnswers(true, true, true, true, new LocalDateTime(2025, 3, 1, 9, 5)));
        Assert.Equal("CardInquiry", inquiry.ToString());
    }

    [Fact]
    public void An_order_prints_its_dates_and_not_whose_it_is()
    {
        var order = new CertificateOrder("TESTCARD00000199999003A", 10001, new LocalDate(2020, 2, 18), new LocalDate(2025, 2, 17));
        Assert.Equal("certificate valid from 2020-02-18 to 2025-02-17", order.ToString());
        Assert.DoesNotContain("TESTCARD", new FixtureHolder("taro", order, order).ToString(), StringComparison.Ordinal);
    }
}
