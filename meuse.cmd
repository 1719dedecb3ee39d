@echo off
rem Builds Meuse where it is missing, then runs it. Needs Java 17 to 21, and Maven to build.
rem The same as "meuse" beside it, for Windows; a newer source is built again by deleting pipeline\target,
rem and a run of more than some ten megabytes wants  set MEUSE_JAVA_OPTS=-Xmx3g -XX:TieredStopAtLevel=4  before it.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\pipeline\target\meuse-pipeline-1.0.0.jar"
set "java_home="

call :try "%MEUSE_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~D"
)
if not defined java_home (
  echo meuse: no Java 17 to 21 found ^(Spark does not start on later ones^); set MEUSE_JAVA_HOME to one 1>&2
  exit /b 2
)

if not exist "%jar%" (
  call :build
  if errorlevel 1 exit /b
)

"%java_home%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true "-Dmeuse.home=%home%" -Dmeuse.programme=config/ttc -Xmx1g -Xss2m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %MEUSE_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo meuse: Meuse is not built yet and Maven ^(mvn^) is not on the PATH; install it and try again 1>&2
  exit /b 2
)
echo meuse: building ^(once, a minute or two; more where libraries must be fetched^) 1>&2
set "JAVA_HOME=%java_home%"
call mvn -B -f "%home%\pom.xml" -Dmaven.test.skip=true -q package >"%home%\.build.log" 2>&1
if not errorlevel 1 exit /b 0
echo meuse: the build failed; its output is in "%home%\.build.log" 1>&2
exit /b 70

rem Takes a folder for java_home where it holds a Java 17 to 21 and none was found before.
:try
if defined java_home exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for %%V in (17 18 19 20 21) do (
  findstr /b /r /c:"JAVA_VERSION=.%%V" "%~1\release" >nul 2>nul && set "java_home=%~1"
)
exit /b 0
