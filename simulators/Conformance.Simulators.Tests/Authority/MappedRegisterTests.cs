using System.Buffers.Binary;
using System.Globalization;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority;

public sealed class MappedRegisterTests : IDisposable
{
    private static readonly LocalDate Day = new(2025, 3, 3);

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "register.bin");

    [Fact]
    public void Everybody_of_the_fixtures_is_found_with_everything_on_any_day()
    {
        var register = InsuredRegister.Load(FixtureFolders.Register);
        MappedRegisterWriter.Write(File, register.All.Count(), register.All);
        using var mapped = MappedRegister.Open(File);
        Assert.Equal(register.All.Count(), mapped.People);
        foreach (var subject in register.All.Select(person => person.Newest.CertificateSubject))
        {
            foreach (var day in (LocalDate[])[Day, new(2015, 1, 1), new(2030, 1, 1)])
            {
                Same(register.Find(subject, day), mapped.Find(subject, day));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    public void Whoever_is_in_it_is_found_and_nobody_else(int count)
    {
        MappedRegisterWriter.Write(File, count, Enumerable.Range(0, count).Select(Person));
        using var mapped = MappedRegister.Open(File);
        for (var number = 0; number < count; number++)
        {
            Assert.Equal(Text(number), Assert.IsType<RegisterReply.Found>(mapped.Find($"PERSON{number}", Day)).Record.InsuredIdentificationNumber);
            Assert.IsType<RegisterReply.NotFound>(mapped.Find($"NOBODY{number}", Day));
        }

        Assert.IsType<RegisterReply.NotFound>(mapped.Find("", Day));
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(12, 16)]
    [InlineData(13, 32)]
    [InlineData(10_000_000, 16_777_216)]
    [InlineData(100_000_000, 134_217_728)]
    public void A_fifth_of_the_index_at_least_is_empty_and_it_takes_at_most_64_bytes_a_person(long people, long slots)
    {
        Assert.Equal(slots, MappedLayout.SlotsFor(people));
        Assert.True(slots * MappedLayout.SlotLength <= 64 * people && people * 5 <= slots * 4);
    }

    [Fact]
    public void Somebody_with_a_long_history_is_found_as_well()
    {
        var longest = new QualificationHistory([.. Enumerable.Range(0, 40).Select(number => Person(number).Newest with { Address = new string('町', 100), CertificateSubject = "LONG" })]);
        MappedRegisterWriter.Write(File, 3, [Person(1), longest, Person(2)]);
        using var mapped = MappedRegister.Open(File);
        Assert.Equal("0000039", Assert.IsType<RegisterReply.Found>(mapped.Find("LONG", Day)).Record.InsuredIdentificationNumber);
    }

    [Fact]
    public void Two_with_one_subject_more_and_fewer_people_than_announced_are_refused()
    {
        Assert.Contains("same certificate subject", Assert.Throws<ArgumentException>(() => MappedRegisterWriter.Write(File, 2, [Person(1), Person(1)])).Message, StringComparison.Ordinal);
        Assert.Contains("more people", Assert.Throws<ArgumentException>(() => MappedRegisterWriter.Write(File, 1, [Person(1), Person(2)])).Message, StringComparison.Ordinal);
        Assert.Contains("fewer people", Assert.Throws<ArgumentException>(() => MappedRegisterWriter.Write(File, 3, [Person(1), Person(2)])).Message, StringComparison.Ordinal);
    }

    /// <summary>Cut anywhere, or with any byte of header or length wrong, it is refused when it is opened; never half read.</summary>
    [Fact]
    public void A_file_that_is_not_whole_is_refused()
    {
        MappedRegisterWriter.Write(File, 3, [Person(1), Person(2), Person(3)]);
        var whole = System.IO.File.ReadAllBytes(File);
        for (var length = 0; length < whole.Length; length += 7)
        {
            Assert.Equal("byte 0", Opening(whole[..length]).Place);
        }

        Assert.Equal("byte 0", Opening([.. whole, 0]).Place);
        for (var place = 0; place < MappedLayout.HeaderLength; place++)
        {
            byte[] wrong = [.. whole[..place], (byte)(whole[place] ^ 0x10), .. whole[(place + 1)..]];
            Assert.Contains("Make the file again", Opening(wrong).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Damage_where_people_stand_is_told_with_its_place_and_nothing_of_the_person()
    {
        MappedRegisterWriter.Write(File, 1, [Person(7)]);
        var whole = System.IO.File.ReadAllBytes(File);
        var place = MappedLayout.HeaderLength + (4 * MappedLayout.SlotLength);
        Assert.Equal("PERSON7", System.Text.Encoding.UTF8.GetString(whole.AsSpan(place + 2, 7)));
        foreach (var wrong in (int[])[place + 9, place + 11])
        {
            var damaged = (byte[])whole.Clone();
            BinaryPrimitives.WriteUInt16LittleEndian(damaged.AsSpan(wrong), 0xF000);
            System.IO.File.WriteAllBytes(File, damaged);
            using var mapped = MappedRegister.Open(File);
            var fault = Assert.Throws<FixtureFormatException>(() => mapped.Find("PERSON7", Day));
            Assert.Equal($"byte {place}", fault.Place);
            Assert.DoesNotContain("PERSON7", fault.Message, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Dispose();

    private FixtureFormatException Opening(byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File, bytes);
        return Assert.Throws<FixtureFormatException>(() => MappedRegister.Open(File));
    }

    private static void Same(RegisterReply expected, RegisterReply actual)
    {
        if (expected is not RegisterReply.Found { Record: var right })
        {
            Assert.Equal(expected.GetType(), actual.GetType());
            return;
        }

        var found = Assert.IsType<RegisterReply.Found>(actual).Record;
        Assert.Equal(right.SpecificDiseases, found.SpecificDiseases);
        Assert.Equal(right.Tickets, found.Tickets);
        Assert.Equal(right, found with { SpecificDiseases = right.SpecificDiseases, Tickets = right.Tickets });
    }

    private static QualificationHistory Person(int number) => new([new InsuredRecord
    {
        CertificateSubject = $"PERSON{number}",
        InsuredCardClassification = "01",
        InsurerNumber = "06139999",
        InsuredIdentificationNumber = Text(number),
        Name = "検証　太郎",
        NameKana = "ｹﾝｼｮｳ ﾀﾛｳ",
        Sex1 = "1",
        Birthdate = new(1980, 1, 1),
        QualificationDate = new(2020, 4, 1),
        InsurerName = "検証健康保険組合",
    }]);

    private static string Text(int number) => number.ToString("D7", CultureInfo.InvariantCulture);
}
