using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

public sealed class IndividualNumberTests
{
    [Theory]
    [InlineData("12345678901", '8')]
    [InlineData("00000000000", '0')]
    [InlineData("00000000001", '9')]
    [InlineData("00000000005", '1')]
    [InlineData("00000000006", '0')]
    public void Of_ten_check_digits_one_is_right(string digits, char right) =>
        Assert.Equal([right], "0123456789".Where(check => IndividualNumber.MayExist(digits + check)));
}
