using System.Text;
using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

public sealed class PersonaFileTests : IDisposable
{
    private readonly PersonaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_every_field()
    {
        var persona = Assert.IsType<PersonaReading.Accepted>(_folder.Read(PersonaFolder.Right)).Persona;
        Assert.Equal("plain", persona.Id);
        Assert.Equal("a card with everything", persona.Reason);
        Assert.Equal(new Holder("架空　太郎", "ｶｸｳ ﾀﾛｳ", new LocalDate(1980, 2, 17), Sex.Male, "架空県"), persona.Holder);
        Assert.Equal(new LocalDate(2035, 2, 17), persona.CardExpires);
        Assert.Equal("3BE000FF8131FE4514", Convert.ToHexString(persona.Atr.Span));
        Assert.Equal("8264", persona.AuthenticationPin!.Reveal());
        Assert.Equal("HJ7K2Q9", persona.SignaturePin!.Reveal());
        Assert.Equal(TestCredential.Authentication.Certificate, persona.Authentication!.Certificate.ToArray());
        Assert.Equal(TestCredential.Signature.Certificate, persona.Signature!.IssuerCertificate.ToArray());
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        _folder.Write("marked.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(PersonaFolder.Right)]);
        Assert.IsType<PersonaReading.Accepted>(PersonaFile.Read(_folder.PathOf("marked.json")));
    }

    [Fact]
    public void What_is_not_listed_does_not_exist()
    {
        var persona = Assert.IsType<PersonaReading.Accepted>(_folder.Read("""
            {
              "id": "bare", "reason": "nothing that can be left out",
              "holder": { "name": "架空", "kana": "ｶｸｳ", "birthDate": "1980-02-17", "sex": "female" },
              "card": { "expires": "2035-02-17", "atr": "3BE000FF8131FE4514" }
            }
            """)).Persona;
        Assert.Equal(new Holder("架空", "ｶｸｳ", new LocalDate(1980, 2, 17), Sex.Female, null), persona.Holder);
        Assert.Equal((null, null, null), (persona.AuthenticationPin, persona.SignaturePin, persona.InputSupportPin));
        Assert.Equal((null, null, null), (persona.ResidentPin, persona.CommonPin, persona.NumberA));
        Assert.Equal((null, null, null, null), (persona.NumberB, persona.BirthDateKey, persona.Authentication, persona.Signature));
        Assert.Equal((null, null, null, null), (persona.Contents.InputSupport, persona.Contents.CardFace, persona.Contents.Common, persona.Contents.Resident));
        Assert.Empty(persona.Contents.PowerOn.Objects);
    }

    [Theory]
    [InlineData("\"id\": \"plain\"", "\"id\": \"Plain!\"", "$.id", "wrong form")]
    [InlineData("\"id\": \"plain\",", "", "$.id", "missing")]
    [InlineData("\"id\": \"plain\"", "\"id\": 7", "$.id", "type number")]
    [InlineData("\"reason\": \"a card with everything\"", "\"reason\": null", "$.reason", "type null")]
    [InlineData("\"reason\"", "\"why\": \"\", \"reason\"", "$.why", "no such field")]
    [InlineData("\"sex\": \"male\"", "\"sex\": \"MALE\"", "$.holder.sex", "wrong form")]
    [InlineData("1980-02-17", "1980-02-30", "$.holder.birthDate", "not a day")]
    [InlineData("2035-02-17", "17.2.2035", "$.card.expires", "not a day")]
    [InlineData("3BE000FF8131FE4514", "3BE", "$.card.atr", "wrong form")]
    [InlineData("\"card\": {", "\"card\": { \"colour\": 1,", "$.card.colour", "no such field")]
    [InlineData("\"8264\"", "\"826\"", "$.pins.authentication", "wrong form")]
    [InlineData("\"8264\"", "\"８２６４\"", "$.pins.authentication", "wrong form")]
    [InlineData("\"8264\"", "8264", "$.pins.authentication", "type number")]
    [InlineData("\"8264\"", "null", "$.pins.authentication", "type null")]
    [InlineData("1980-02-17", "1868-01-24", "$.holder.birthDate", "before the first era")]
    [InlineData("架空　太郎", "　", "$.holder.name", "wrong form")]
    [InlineData("\"架空県\"", "\"\"", "$.holder.address", "wrong form")]
    [InlineData("\"card\": {", "\"card\": { \"tampered\": false,", "$.card.tampered", "type false")]
    [InlineData("\"card\": {", "\"card\": { \"locked\": [\"number-b\"],", "$.card.locked", "no NumberB")]
    [InlineData("\"card\": {", "\"card\": { \"locked\": [\"signature\", 7],", "$.card.locked[1]", "no such reference")]
    [InlineData("\"card\": {", "\"card\": { \"kind\": \"library-card\",", "$.card.kind", "wrong form")]
    [InlineData("\"card\": {", "\"card\": { \"serial\": \"12\",", "$.card.serial", "wrong form")]
    [InlineData("\"card\": {", "\"card\": { \"municipality\": \"9999\",", "$.card.municipality", "wrong form")]
    [InlineData("\"card\": {", "\"card\": { \"securityCode\": \"12345\",", "$.card.securityCode", "wrong form")]
    [InlineData("\"card\": {", "\"card\": { \"individualNumber\": \"12345678901\",", "$.card.individualNumber", "wrong form")]
    [InlineData("\"card\": {", "\"card\": { \"individualNumber\": \"123456789018\",", "$.card.individualNumber", "may be somebody's")]
    [InlineData("\"reason\"", "\"resident\": {}, \"reason\"", "$.card.issuer", "missing")]
    [InlineData("\"HJ7K2Q9\"", "\"HJ7K2Q9\", \"common\": \"1597\"", "$.pins.common", "no common")]
    [InlineData("\"HJ7K2Q9\"", "\"hj7k2q9\"", "$.pins.signature", "wrong form")]
    [InlineData("\"HJ7K2Q9\"", "\"HJ7K2Q9HJ7K2Q9HJ7\"", "$.pins.signature", "wrong form")]
    [InlineData("\"架空県\"", "\"\\ud800\"", "$.holder.address", "Unicode")]
    [InlineData("\"privateKey\": \"auth.key.pem\"", "\"privateKey\": \"sign.key.pem\"", "$.authentication.privateKey", "does not fit")]
    [InlineData("\"privateKey\": \"auth.key.pem\"", "\"privateKey\": \"auth.cer\"", "$.authentication.privateKey", "no unencrypted RSA")]
    [InlineData("\"certificate\": \"auth.cer\"", "\"certificate\": \"auth.key.pem\"", "$.authentication.certificate", "no X.509")]
    [InlineData("\"issuer\": \"auth.cer\"", "\"issuer\": \"plain.json\"", "$.authentication.issuer", "no X.509")]
    public void One_mistake_is_one_fault_with_its_path(string piece, string by, string where, string what)
    {
        var fault = Assert.Single(_folder.Faults(piece, by));
        Assert.Equal(_folder.PathOf("plain.json"), fault.File);
        Assert.Equal(where, fault.Where);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Hint);
    }

    [Theory]
    [InlineData("\"certificate\": \"auth.cer\"", "\"certificate\": \"gone.cer\"", "certificate")]
    [InlineData("\"privateKey\": \"auth.key.pem\"", "\"privateKey\": \"gone.pem\"", "privateKey")]
    [InlineData("\"privateKey\": \"auth.key.pem\"", "\"privateKey\": \"\"", "privateKey")]
    [InlineData("\"privateKey\": \"auth.key.pem\"", "\"privateKey\": \"\\u0000\"", "privateKey")]
    public void A_missing_file_is_named_with_the_place_that_points_to_it(string piece, string by, string field)
    {
        var fault = Assert.Single(_folder.Faults(piece, by));
        Assert.Equal($"{_folder.PathOf("plain.json")} $.authentication.{field}", fault.Where);
        Assert.Contains("cannot be read", fault.What, StringComparison.Ordinal);
        Assert.Contains("fixtures/certificates/README.md", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var faults = _folder.Faults("\"pins\": { \"authentication\": \"8264\",", "\"why\": \"\", \"pins\": { \"authentification\": \"8264\",");
        Assert.Equal(["$.pins.authentification", "$.why"], faults.Select(fault => fault.Where));
    }

    [Fact]
    public void Of_an_object_that_is_none_no_fields_are_reported()
    {
        var fault = Assert.Single(_folder.Faults("\"pins\": { \"authentication\": \"8264\", \"signature\": \"HJ7K2Q9\" }", "\"pins\": []"));
        Assert.Equal("$.pins", fault.Where);
    }

    [Theory]
    [InlineData("{\n  \"id\": \"x\",\n  oops\n}", "line 3, column 3")]
    [InlineData("", "line 1, column 1")]
    [InlineData("{ // a comment\n}", "line 1, column 3")]
    public void Broken_JSON_is_told_with_line_and_column(string json, string where)
    {
        var fault = Assert.Single(Assert.IsType<PersonaReading.Refused>(_folder.Read(json)).Faults);
        Assert.Equal(where, fault.Where);
        Assert.Contains("not JSON", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    public void JSON_that_is_no_object_is_refused(string json) =>
        Assert.Equal("$", Assert.Single(Assert.IsType<PersonaReading.Refused>(_folder.Read(json)).Faults).Where);

    [Fact]
    public void A_field_that_stands_twice_is_refused() => Assert.NotEmpty(_folder.Faults("\"id\": \"plain\"", "\"id\": \"a\", \"id\": \"b\""));

    [Fact]
    public void A_field_name_that_is_no_text_is_refused() => Assert.NotEmpty(_folder.Faults("\"id\": \"plain\"", "\"\\ud800\": 1, \"id\": \"plain\""));

    [Fact]
    public void A_missing_file_is_refused()
    {
        var fault = Assert.Single(Assert.IsType<PersonaReading.Refused>(PersonaFile.Read(_folder.PathOf("nobody.json"))).Faults);
        Assert.Equal(_folder.PathOf("nobody.json"), fault.File);
        Assert.Contains("cannot be read", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void No_fault_repeats_a_PIN()
    {
        var faults = _folder.Faults("\"8264\", \"signature\": \"HJ7K2Q9\"", "\"82645\", \"signature\": \"HJ7K2Q9!\"");
        Assert.Equal(2, faults.Count);
        Assert.All(faults, fault => Assert.DoesNotContain("8264", fault.ToString(), StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.DoesNotContain("HJ7K2Q9", fault.ToString(), StringComparison.Ordinal));
    }
}
