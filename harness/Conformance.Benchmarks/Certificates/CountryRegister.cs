using System.Globalization;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Benchmarks.Certificates;

/// <summary>So many invented people in a mapped register; whoever asks gets one of them by chance, so that no part of it stays near by.</summary>
internal sealed class CountryRegister : IEligibilityRegister, IDisposable
{
    private const int Asked = 1 << 18;

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly MappedRegister _register;
    private readonly string[] _subjects;
    private int _next;

    /// <param name="people">How many are registered.</param>
    /// <param name="anybody">What is registered of each of them.</param>
    /// <param name="random">Who is asked for.</param>
    public CountryRegister(int people, InsuredRecord anybody, Random random)
    {
        MappedRegisterWriter.Write(_file, people, Enumerable.Range(0, people).Select(number => new QualificationHistory([anybody with { CertificateSubject = Subject(number) }])));
        _register = MappedRegister.Open(_file);
        _subjects = [.. Enumerable.Range(0, Asked).Select(_ => Subject(random.Next(people)))];
    }

    /// <summary>Bytes of the index for each person.</summary>
    public double IndexBytesPerPerson => _register.IndexBytesPerPerson;

    public RegisterReply Find(string certificateSubject, LocalDate day) => _register.Find(_subjects[_next++ & (Asked - 1)], day);

    public void Dispose()
    {
        _register.Dispose();
        File.Delete(_file);
    }

    private static string Subject(int number) => number.ToString("D16", CultureInfo.InvariantCulture);
}
