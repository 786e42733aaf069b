namespace Conformance.Harness.Tests.Certification;

/// <summary>Tests of certificates run scenarios and judge them, which one test at a time can do in a process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneCertificate : ICollectionFixture<CertifiedBundle>
{
    public const string Name = "certificate";
}
