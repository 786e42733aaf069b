namespace Reqnroll;

public enum ProgrammingLanguage
{
    Other = 0,
    CSharp = 1,
    VB = 2,
    FSharp = 3,
}
