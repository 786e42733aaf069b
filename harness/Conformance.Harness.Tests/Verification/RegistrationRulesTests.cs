using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class RegistrationRulesTests
{
    [Theory]
    [InlineData(true, false, new[] { RegistrationPlace.Reader, RegistrationPlace.Mynaportal, RegistrationPlace.ConvenienceStoreAtm })]
    [InlineData(true, true, new[] { RegistrationPlace.Reader })]
    [InlineData(false, false, new[] { RegistrationPlace.Reader })]
    public void Without_a_usable_PIN_a_reader_is_the_only_place(bool hasPin, bool isLocked, RegistrationPlace[] places) =>
        Assert.Equal(places, RegistrationRules.Places(hasPin, isLocked));

    [Theory]
    [InlineData(RegistrationPlace.Mynaportal, true)]
    [InlineData(RegistrationPlace.Reader, false)]
    [InlineData(RegistrationPlace.ConvenienceStoreAtm, false)]
    public void A_guardian_acts_at_Mynaportal(RegistrationPlace place, bool may) => Assert.Equal(may, RegistrationRules.MayGuardianAct(place));

    [Fact]
    public void Deregistration_began_in_October_2024()
    {
        Assert.False(RegistrationRules.IsDeregistrationPossibleOn(new LocalDate(2024, 9, 30)));
        Assert.True(RegistrationRules.IsDeregistrationPossibleOn(new LocalDate(2024, 10, 1)));
    }
}
